export { quotationMismatch } from '../core/quotation.ts';
