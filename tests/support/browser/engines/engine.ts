/** A browser that a test walks with, whatever drives it. */
export type Engine = {
  /** Opens an address, and resolves once the page is there. */
  open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page, awaits it, and gives what JSON can say of it. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};
