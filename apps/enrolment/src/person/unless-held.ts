type Due = { id: string; due: string };

/** While something of someone has to be kept, the clock lets nothing of theirs be forgotten: what is due, but what is held. */
export const unlessHeld = async (
  due: (except: string[]) => Promise<Due[]>,
  held: () => Promise<string[]>,
  except: string[],
): Promise<Due[]> => {
  const found = await due(except);
  return found.length === 0 ? found : due([...except, ...(await held())]);
};
