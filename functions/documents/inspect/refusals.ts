import { CourtError } from '../../../shared/kernel/errors';

const path = 'fileId';

export const unreadable = (message: string, cause?: unknown) => new CourtError('documents.unreadable', message, { path, cause });
export const encrypted = (kind: string) => new CourtError('documents.encrypted', `这份${kind}设了密码或权限，法官打不开。请取消密码，另存一份后再上传。`, { path });
export const unpacksTooLarge = () => new CourtError('documents.unpacksTooLarge', '这个文件解开后异常庞大，系统不能接收。请用原来的软件重新另存一份，或转成PDF后再上传。', { path });
export const typeRefused = () => new CourtError('documents.typeRefused', '这种文件不能作为材料提交。请上传照片（JPG、PNG、HEIC）、PDF或Word文档。', { path });
/** Not stripped: taking a script out would change the bytes the party signed for. */
export const activeContent = (kind: string) => new CourtError('documents.activeContent', `这份${kind}里带有会自动运行的程序或夹带了别的文件，为安全不能接收。请把它“打印”或“另存”成一份普通的PDF后再上传。`, { path });
