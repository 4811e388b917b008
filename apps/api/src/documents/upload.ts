import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, unreadable } from '../common/problem.js';

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

const LONGEST_NAME = 200;

/** A path, a control character, or one that turns the reading direction so that `exe.pdf` reads as `fdp.exe`. */
const HOSTILE_NAME = /[/\\:\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]|^\.{1,2}$/u;

/** The one file of a multipart request, not read yet. @throws Problem that names the field */
export async function fileOf(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new Problem('wrong-media-type');
  const part = await firstFile(request);
  if (!part) throw unreadable({ field: 'file', message: 'one file is needed' });
  const name = part.filename as string | undefined; // none where the part names none
  if (!name || name.length > LONGEST_NAME || HOSTILE_NAME.test(name)) {
    part.file.resume();
    throw unreadable({ field: 'file.name', message: 'no plain file name' });
  }
  return part;
}

async function firstFile(request: FastifyRequest): Promise<MultipartFile | undefined> {
  try {
    return await request.file();
  } catch (error) {
    if (codeOf(error)?.startsWith('FST_') === true) throw error;
    throw unreadable({ field: 'body', message: 'no readable multipart' });
  }
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
