/** What one call leaves for the next: as it is, or as JSON has it. */
export type Memory<Content> = {
  /** Null where nothing was left, or nothing that can be used. */
  read: () => Content | null;
  write: (content: Content) => void;
};
