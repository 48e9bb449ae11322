import type { PickRequest } from './pick-files';
import type { BytesToUpload } from './upload-bytes';

const accepted = { camera: 'image/jpeg,image/png,image/heic', files: '.pdf,.doc,.docx,.jpg,.jpeg,.png,.heic' };

/** Lets the person take a picture or choose files; nothing chosen = empty. */
export const pickFiles = ({ from, multiple = true }: PickRequest): Promise<BytesToUpload[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[from];
    input.multiple = multiple;
    input.hidden = true;
    document.body.append(input);
    const finish = async (): Promise<void> => {
      input.remove();
      resolve(await Promise.all([...(input.files ?? [])].map(async (file) => ({ name: file.name, contentType: file.type === '' ? 'application/octet-stream' : file.type, bytes: await file.arrayBuffer() }))));
    };
    input.addEventListener('change', () => void finish());
    input.addEventListener('cancel', () => void finish());
    input.click();
  });
