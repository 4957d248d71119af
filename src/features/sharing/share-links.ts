/** Plain links that share a page: each opens a page or program of another house only when pressed. */
export function shareLinks(url: string, title: string): { id: ShareTarget; href: string }[] {
  const query = (fields: Record<string, string>) =>
    new URLSearchParams(fields).toString().replaceAll('+', '%20');
  return [
    { id: 'whatsapp', href: `https://wa.me/?${query({ text: `${title}\n${url}` })}` },
    { id: 'x', href: `https://x.com/intent/post?${query({ text: title, url })}` },
    { id: 'telegram', href: `https://t.me/share/url?${query({ url, text: title })}` },
    { id: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { id: 'email', href: `mailto:?${query({ subject: title, body: `${title}\n${url}` })}` },
  ];
}

export type ShareTarget = 'whatsapp' | 'x' | 'telegram' | 'facebook' | 'email';
