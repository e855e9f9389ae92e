using System.Security.Cryptography;
using System.Text;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>The style and the script of the page, which bring nothing from elsewhere.</summary>
internal static class ReportAssets
{
    /// <summary>The style.</summary>
    public static string Style { get; } = Load("report.css");

    /// <summary>The script, without which the page is read as well, but not filtered.</summary>
    public static string Script { get; } = Load("report.js");

    /// <summary>What the page may do: show its style, run its script, and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>Browsers read line ends as one character before they compare hashes.</summary>
    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(ReportAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
