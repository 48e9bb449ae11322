type Answers = Readonly<Record<string, string>>;

/** So many defendants, each like the first one but for the name. */
export const manyParties = (answers: Answers, count: number): Answers => {
  const first = Object.entries(answers).filter(([path]) => path.startsWith('defendants.0.'));
  return Object.fromEntries(Array.from({ length: count }, (_, index) => first.map(([path, value]) => [path.replace('defendants.0.', `defendants.${index}.`), path.endsWith('.name') ? `${value}${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${index > 9 ? '二' : ''}` : value] as const)).flat());
};
