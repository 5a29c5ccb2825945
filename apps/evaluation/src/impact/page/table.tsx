type Row = { head: string; cells: string[] };

type TableOf = {
  id: string;
  caption: string;
  /** The first one heads the rows. */
  columns: string[];
  rows: Row[];
  total?: Row;
  /** Cells that are read, not compared: they stand to the left. */
  ofWords?: boolean;
};

const TableRow = ({ head, cells, kind }: Row & { kind: string | undefined }) => (
  <tr>
    <th scope="row">{head}</th>
    {cells.map((cell) => (
      <td class={kind}>{cell}</td>
    ))}
  </tr>
);

/** A table of numbers; on a telephone it scrolls by itself, also by keyboard. */
export const Table = ({ id, caption, columns, rows, total, ofWords = false }: TableOf) => {
  const kind = ofWords ? undefined : 'number';
  return (
    <div class="table" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" class={index > 0 ? kind : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow {...row} kind={kind} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <TableRow {...total} kind={kind} />
          </tfoot>
        )}
      </table>
    </div>
  );
};
