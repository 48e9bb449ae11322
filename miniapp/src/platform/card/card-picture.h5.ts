import type { FileToUpload } from '../upload/file-to-upload';

/** Wide enough to read, small enough to send. */
const WIDTH = 1600;

/** A card's picture, reduced, as base64. */
export const cardPicture = async ({ held }: FileToUpload): Promise<string> => {
  if (!(held instanceof Blob)) throw new Error('the picture is not a file');
  const picture = await createImageBitmap(held, { imageOrientation: 'from-image' });
  const scale = Math.min(1, WIDTH / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? '';
};
