/** What Rolldown warns of. How long its plugins take on a slow machine is nothing that an editor can mend. */
export const bundlerChecks = { bundlerTimings: false };
