/** One bar: how high, and how much of it is filled in. */
export type Bar = { readonly id: string; readonly value: number; readonly filled?: number };

const height = 120;
const width = 24;
const gap = 8;

/** Bars in a row, from zero to the greatest; the figures themselves stand in a table beside it, which says the same. */
export const BarChart = ({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const tall = (value: number) => Math.round((value / most) * height);
  const all = bars.length * (width + gap);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${all} ${height + 2}`}
      className="h-auto w-full max-w-prose"
      preserveAspectRatio="xMinYMax meet"
    >
      {bars.map(({ id, value, filled = value }, index) => (
        <g key={id}>
          <rect
            x={index * (width + gap)}
            y={height - tall(value)}
            width={width}
            height={tall(value)}
            className="fill-primary-soft stroke-primary"
          />
          <rect
            x={index * (width + gap)}
            y={height - tall(filled)}
            width={width}
            height={tall(filled)}
            className="fill-primary"
          />
        </g>
      ))}
      <rect x={0} y={height} width={all} height={2} className="fill-line-strong" />
    </svg>
  );
};
