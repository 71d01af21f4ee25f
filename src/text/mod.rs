//! Text to tokens: segments, folding, stems, compounds, nynorsk variants, language guess, concept map.
