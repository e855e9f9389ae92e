using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>How messages tell what a tool changes.</summary>
internal static class EffectTexts
{
    /// <summary>What the tool does, and by which member.</summary>
    public static string WithMember(EffectKind effect, string member) => $"{Of(effect)} by '{member}'";

    /// <summary>What the tool does, as a verb with its object.</summary>
    public static string Of(EffectKind effect) => effect switch
    {
        EffectKind.MakeFolder => "makes a folder",
        EffectKind.AddFile or EffectKind.WriteFile => "writes a file",
        EffectKind.DeleteFile => "deletes files",
        EffectKind.RunFixedProgram or EffectKind.RunProgram => "runs a program",
        EffectKind.EndProgram => "ends a program",
        EffectKind.ChangeSystem => "changes the system",
        EffectKind.AddData or EffectKind.ChangeData or EffectKind.QueryData => "changes a database",
        EffectKind.RunStatement => "runs any statement in a database",
        EffectKind.DeleteData => "deletes data",
        EffectKind.KeepValue => "changes stored values",
        EffectKind.SendMessage => "sends a message",
        EffectKind.ChangePayment => "changes payments",
        EffectKind.DeleteFromService => "deletes something from a service",
        _ => "changes something in a service",
    };
}
