import type { OutputInfo } from 'sharp';

/** The pixels of a picture in sRGB, with their size and channels. */
export type RawPicture = { data: Buffer; info: Pick<OutputInfo, 'width' | 'height' | 'channels'> };
