// Protected areas: the words that open their names, and names that join two places; written for this project from general
// knowledge of Peru's system (SERNANP) and its neighbours'; MIT.

/** One a line, as far as the name proper. */
export const protectedAreaHeads = `
reserva nacional
reserva comunal
reserva paisajística
reserva natural
reserva ecológica
reserva de biosfera
reserva de biósfera
reserva de la biosfera
reserva de la biósfera
parque nacional
parque natural
parque arqueológico
santuario nacional
santuario histórico
bosque de protección
bosque protector
refugio de vida silvestre
área de conservación regional
área de conservación privada
área nacional de manejo integrado
área natural de manejo integrado
zona reservada
coto de caza
monumento natural
geoparque
`;

/** Names with "y" inside. */
export const protectedAreaPairs = `
Salinas y Aguada Blanca;Colca y Volcanes de Andagua
`;
