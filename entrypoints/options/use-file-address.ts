import { useEffect, useState } from 'preact/hooks';

/** An address within this page under which a text can be saved as a file; it goes when the text does. */
export function useFileAddress(text: string | undefined): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (text === undefined) return undefined;
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
