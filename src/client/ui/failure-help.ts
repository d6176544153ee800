import { createContext, type ReactNode, useContext } from 'react';

const FailureHelpContext = createContext<ReactNode>(null);

export const FailureHelpProvider = FailureHelpContext.Provider;

/** What is offered where the site can't be reached; nothing until it is known. */
export function useFailureHelp(): ReactNode {
  return useContext(FailureHelpContext);
}
