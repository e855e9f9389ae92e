namespace Measured.Feature;

/// <summary>What configuration says of the feature.</summary>
public sealed class FeatureOptions
{
    public const string Section = "Feature";

    public string Duty { get; set; } = "You answer questions about records.";

    public string Exporter { get; set; } = "export-records";

    public int PageSize { get; set; } = 20;

    public int MaxOutputTokens { get; set; } = 600;

    public float Temperature { get; set; } = 0.2f;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    public Uri Manual { get; set; } = new("https://manuals.example.com/feature");
}
