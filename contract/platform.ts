export type Platform = { id: string; liveKey: string; testKey: string };

/** The instance's own key. */
export const adminKey = 'admin-key-of-the-contract-suite';
