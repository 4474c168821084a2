// Only what makes a page more comfortable: each page does its whole work without it.
'use strict';

// A copy button stands in the page, hidden, beside the text that it names.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    const status = document.getElementById('status');
    status.textContent = '';
    status.textContent = button.dataset.done;
  });
}

// What ends says so shortly before, and when it has; by the seconds left, since clocks differ.
for (const ending of document.querySelectorAll('[data-seconds]')) {
  const end = Date.now() + ending.dataset.seconds * 1000;
  const watch = setInterval(() => {
    const left = end - Date.now();
    const text = left <= 0 ? ending.dataset.over : left <= 120000 ? ending.dataset.soon : ending.textContent;
    if (ending.textContent !== text) ending.textContent = text;
    if (left <= 0) clearInterval(watch);
  }, 1000);
}
