/** The filter. It only hides and shows what stands on the page; it makes no markup. */
export const script = `(() => {
  const opened = [];
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:not([open])')) { fold.open = true; opened.push(fold); }
  });
  addEventListener('afterprint', () => { for (const fold of opened.splice(0)) fold.open = false; });

  const form = document.querySelector('.filter');
  if (!form) return;
  const { text, topic, rule } = form.elements;
  const output = form.querySelector('output');
  const nothing = document.querySelector('.nothing');
  const files = [...document.querySelectorAll('.file')].map((node) => ({
    node,
    name: node.querySelector('summary').textContent.toLowerCase(),
    findings: [...node.querySelectorAll('.finding')].map((one) => ({ node: one, words: null, data: one.dataset })),
  }));
  const all = files.reduce((sum, file) => sum + file.findings.length, 0);
  const number = (value) => value.toLocaleString('en');

  function apply() {
    const asked = text.value.trim().toLowerCase();
    const wanted = new Set([...form.querySelectorAll('[name=severity]:checked')].map((box) => box.value));
    let shown = 0;
    for (const file of files) {
      const named = asked === '' || file.name.includes(asked);
      let some = false;
      for (const one of file.findings) {
        let fits = wanted.has(one.data.severity) && (!topic.value || topic.value === one.data.topic) && (!rule.value || rule.value === one.data.rule);
        if (fits && !named) {
          one.words ??= one.node.textContent.toLowerCase();
          fits = one.words.includes(asked);
        }
        one.node.hidden = !fits;
        if (fits) { shown += 1; some = true; }
      }
      file.node.hidden = !some;
    }
    output.textContent = output.dataset.text.replace('{shown}', number(shown)).replace('{all}', number(all));
    nothing.hidden = shown > 0;
  }

  let waiting;
  text.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of document.querySelectorAll('a[data-topic]')) {
    link.addEventListener('click', () => { form.reset(); topic.value = link.dataset.topic; setTimeout(apply); });
  }
  form.hidden = false;
  apply();
})();`;
