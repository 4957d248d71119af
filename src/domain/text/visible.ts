/** Finds a character that is seen: no space, and none of those that only steer or fill (Unicode: Cf, Default_Ignorable). */
export const visible = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
