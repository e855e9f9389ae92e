namespace Team;

internal static class Startup
{
    public static void Start()
    {
        var uses = new Uses(new QuietHandler(), Wash);
        uses.Current = new Pair(Mail, "x");
        uses.Collect();
        foreach (var text in uses.Texts())
            text.Show();
        Lab.Mail = "fixed";
    }

    private static void Show(this string text) => Sink(text);

    extension(Pair pair)
    {
        public string Both => pair.First + pair.Second;
    }
}
