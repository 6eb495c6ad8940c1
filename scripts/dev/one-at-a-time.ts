/** Work that is asked for again and again, and never runs twice at once. */
export interface Turns<Subject> {
  /** Asks for a turn, about these subjects if any; what comes while a turn runs shares the next one. */
  ask(subjects?: Iterable<Subject>): void;
  /** Resolves when nothing runs and nothing is asked for. */
  idle(): Promise<void>;
}

/**
 * Runs work in turns.
 * @param work Is given every subject that was asked for since the turn before; must not reject.
 */
export function oneAtATime<Subject>(work: (subjects: Subject[]) => Promise<void>): Turns<Subject> {
  const waiting = new Set<Subject>();
  let asked = false;
  let turn: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (asked) {
      const subjects = [...waiting];
      waiting.clear();
      asked = false;
      await work(subjects);
    }
    turn = undefined;
  };
  return {
    ask(subjects = []) {
      asked = true;
      for (const subject of subjects) waiting.add(subject);
      turn ??= Promise.resolve().then(run);
    },
    idle: async () => turn,
  };
}
