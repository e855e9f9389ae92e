namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>An entry of a framework.</summary>
/// <param name="Id">The id as rules name it.</param>
/// <param name="Name">The framework's name for it.</param>
internal sealed record FrameworkReference(string Id, string Name)
{
    /// <summary>Id and name, as tables show them.</summary>
    public override string ToString() => Id + " " + Name;
}
