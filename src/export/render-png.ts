/** A picture as PNG, drawn by the browser itself. */
import { formatSvg } from './chart-image.ts';

/**
 * @param scale pixels of the file for one CSS pixel.
 * @throws Error where the browser cannot draw it (a canvas beyond its limits).
 */
export async function renderPng(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([formatSvg(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(Number(picture.getAttribute('width')) * scale);
    canvas.height = Math.ceil(Number(picture.getAttribute('height')) * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
