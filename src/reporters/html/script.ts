const IS_VALUE = 'data[key] === value';
// `data-departments` beside the `data-department` of the file: one a line.
const IS_AMONG_VALUES = "(data[key + 's'] ?? data[key] ?? '').split('\\n').includes(value)";

/**
 * Filters the list; without it the page is the whole list and the choices stay hidden.
 * @param hasSeveral some finding concerns several departments
 */
export function filterScript(hasSeveral: boolean): string {
  return `
const panel = document.getElementById('filters');
const choices = [...panel.querySelectorAll('select')];
const shown = document.getElementById('shown');
const files = [...document.querySelectorAll('.file')].map((section) => ({
  section,
  findings: [...section.querySelectorAll('article')],
}));
const total = document.querySelectorAll('article').length;
function matches(wanted, data) {
  return Object.entries(wanted).every(([key, value]) => value === '' || ${hasSeveral ? IS_AMONG_VALUES : IS_VALUE});
}
function apply() {
  const wanted = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
  let count = 0;
  for (const { section, findings } of files) {
    let here = 0;
    for (const finding of findings) {
      const fits = matches(wanted, { ...section.dataset, ...finding.dataset });
      finding.hidden = !fits;
      if (fits) here += 1;
    }
    section.hidden = here === 0;
    count += here;
  }
  shown.textContent = count === total ? '共 ' + total + ' 个问题。'
    : count === 0 ? '没有符合条件的问题。' : '符合条件的有 ' + count + ' 个，共 ' + total + ' 个问题。';
}
panel.hidden = false;
panel.addEventListener('input', apply);
panel.querySelector('button').addEventListener('click', () => {
  for (const choice of choices) choice.value = '';
  apply();
});
apply();
`;
}
