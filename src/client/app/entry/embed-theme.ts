import { parseEmbedAddress } from '#client/routes/embed-address.ts';

/* A separate script that runs before the first paint in a frame, so that none flashes in the wrong theme. */
document.documentElement.dataset.theme = parseEmbedAddress(location.search).theme;
