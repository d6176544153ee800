import { createContext, useContext } from 'react';

/** Something that was done, said in passing. */
export type Notice = {
  text: string;
  /** Takes it back. `returnTo` finds (as CSS does) where the focus belongs after that. */
  undo?: { act: () => void; returnTo: string };
};

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export const NotifyProvider = NotifyContext.Provider;

/** Says something in passing, to the eye and to the ear. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}
