namespace Measured.Feature;

/// <summary>What is allowed.</summary>
public sealed class FeatureRules
{
    private const int LongestTitle = 120;
    private const decimal Largest = 1_000_000m;

    public IReadOnlyList<string> Check(FeatureChange change)
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(change.Title))
            problems.Add("A record needs a title.");
        else if (change.Title.Length > LongestTitle)
            problems.Add($"A title has at most {LongestTitle} characters.");
        if (change.Amount is < 0 or > Largest)
            problems.Add("The amount is out of range.");
        return problems;
    }

    public bool MayClose(FeatureRecord record, DateTimeOffset now) => record.IsOpen && now - record.Changed > TimeSpan.FromDays(1);

    public decimal Fee(FeatureRecord record)
    {
        var fee = record.State switch
        {
            FeatureState.New => record.Amount * 0.02m,
            FeatureState.Accepted => record.Amount * 0.01m,
            _ => 0m,
        };
        return decimal.Round(fee, 2);
    }
}
