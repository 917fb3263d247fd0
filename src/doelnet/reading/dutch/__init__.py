"""Dutch as policy documents write it: figures, money, dates, ages, shares, targets; one small module a reading."""
