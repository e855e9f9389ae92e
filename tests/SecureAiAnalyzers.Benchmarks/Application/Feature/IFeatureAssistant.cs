namespace Measured.Feature;

/// <summary>Answers questions about records.</summary>
public interface IFeatureAssistant
{
    Task<FeatureAnswer> AnswerAsync(FeatureQuestion question, CancellationToken cancellationToken);

    Task<string> SummarizeAsync(string text, string audience, CancellationToken cancellationToken);

    Task<string> TranslateAsync(string text, string language, CancellationToken cancellationToken);

    Task<FeatureTopic?> ClassifyAsync(string text, CancellationToken cancellationToken);

    IAsyncEnumerable<string> StreamAsync(FeatureQuestion question, CancellationToken cancellationToken);
}
