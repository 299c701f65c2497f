import { encode } from 'uqr';

/** White modules around a code, without which readers may not find it; the standard asks for four. */
export const QUIET = 4;

/** A QR code as rows of dark (true) and light modules, its quiet zone included; a sixth of it may be spoilt. */
export const qrCode = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: 'M', border: QUIET }).data;
