type Typed = Readonly<Record<string, { value: string; at: string }>>;

/** Field by field the later typed one wins; a clock that runs ahead counts as now. */
export const mergeTyped = (known: Typed, sent: Typed, now: string): { answers: Record<string, { value: string; at: string }>; overridden: { path: string; value: string }[]; changed: boolean } => {
  const answers = { ...known };
  const overridden: { path: string; value: string }[] = [];
  let changed = false;
  for (const [path, given] of Object.entries(sent)) {
    const typed = { value: given.value.trim(), at: given.at > now ? now : given.at };
    const before = answers[path];
    if (before !== undefined && before.at > typed.at) {
      if (before.value !== typed.value) overridden.push({ path, value: before.value });
      continue;
    }
    changed ||= (before?.value ?? '') !== typed.value;
    answers[path] = typed;
  }
  return { answers, overridden, changed };
};
