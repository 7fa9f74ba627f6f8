/** Where the demo's reference server listens; `npm start` sets it. */
export const endpoint: string = import.meta.env.VITE_TC_SUPPORT_ENDPOINT ?? 'http://localhost:8787';
