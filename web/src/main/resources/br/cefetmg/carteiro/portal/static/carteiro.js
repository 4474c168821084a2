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
