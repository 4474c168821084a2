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

// No Mac has a screen to touch: what calls itself one and has is an iPad. Whoever has said by hand what it is, is believed.
const ipad = document.querySelector('a[data-touch]');
if (ipad && navigator.maxTouchPoints > 1 && !new URLSearchParams(location.search).has('device')) {
  location.replace(ipad.href);
}

// A code that is shown says shortly before it ends that it will, by the seconds left, since clocks differ; of what else ends
// it, its use on another device first of all, the server tells.
for (const told of document.querySelectorAll('[data-seconds]')) {
  const end = Date.now() + told.dataset.seconds * 1000;
  const server = new EventSource(told.dataset.progress);
  const say = (text) => {
    if (told.textContent !== text) told.textContent = text;
  };
  const over = (how) => {
    clearInterval(watch);
    server.close();
    say(told.dataset[how]);
    document.getElementById(told.dataset.shown).hidden = true;
  };
  const watch = setInterval(() => {
    const left = end - Date.now();
    if (left <= 0) over('over');
    else if (left <= 120000) say(told.dataset.soon);
  }, 1000);
  server.addEventListener('ended', (event) => over(event.data));
}
