namespace SecureAiAnalyzers.Tool;

/// <summary>The version of this tool, which is that of the package that it belongs to.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version!.ToString(3);
}
