import { all, one } from './dom.ts';

/** Tables of codes that filter as one types: every word must stand somewhere in the row. */
for (const block of all('[data-filter-table]')) {
  const field = one('input', HTMLInputElement, block);
  const status = one('[role=status]', HTMLElement, block);
  const rows = all('tbody tr', block).map((row) => ({
    row,
    text: `${row.textContent ?? ''} ${row.dataset['find'] ?? ''}`.toLowerCase(),
  }));
  one('.filter', HTMLElement, block).hidden = false;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    status.textContent = words.length === 0 ? '' : `${shown} of ${rows.length}`;
  });
}
