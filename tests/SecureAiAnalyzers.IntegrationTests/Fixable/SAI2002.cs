namespace Fixable.SAI2002;

public static class Keys
{
    public static readonly string Groq =
        "gsk\u005Fu8jzPde0IgxLd6GncfBAepfJBd0Kh8oOOL8dKLzdocJ2isAjIhKt";
}
