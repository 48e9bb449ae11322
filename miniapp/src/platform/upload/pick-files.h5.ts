import { fileOfBlob } from './file-of-blob';
import type { FileToUpload } from './file-to-upload';
import type { PickRequest } from './pick-files';

const accepted = { camera: 'image/jpeg,image/png,image/heic,.heic', files: '.pdf,.doc,.docx,.jpg,.jpeg,.png,.heic' };

/** Lets the person take a picture or choose files; nothing chosen = empty. */
export const pickFiles = ({ from, multiple = true }: PickRequest): Promise<FileToUpload[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[from];
    input.multiple = multiple;
    input.hidden = true;
    document.body.append(input);
    const finish = (): void => {
      input.remove();
      resolve([...(input.files ?? [])].map((file) => fileOfBlob(file.name, file)));
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  });
