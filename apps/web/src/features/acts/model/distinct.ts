interface Named {
  readonly value: string;
  readonly label: string;
}

/** People of one name in one unit are told apart by their ids. */
export function distinct<Option extends Named>(options: readonly Option[]): readonly Option[] {
  const count = new Map<string, number>();
  for (const { label } of options) count.set(label, (count.get(label) ?? 0) + 1);
  return options.map((option) =>
    count.get(option.label) === 1
      ? option
      : { ...option, label: `${option.label} · ${option.value}` },
  );
}
