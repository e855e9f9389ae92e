namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The words by which teams name what a call changes outside of the program, and what it reads of others.</summary>
internal static class EffectNames
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<FlowName<ToldEffect>> All { get; } =
    [
        Change("file", EffectKind.WriteFile, "writes a file in place of what was there"),
        Change("file-added", EffectKind.AddFile, "makes a new file, or adds to one"),
        Change("file-deleted", EffectKind.DeleteFile, "removes files or folders"),
        Change("process", EffectKind.RunProgram, "runs a program or a script"),
        Change("process-ended", EffectKind.EndProgram, "ends a running program"),
        Change("system", EffectKind.ChangeSystem, "changes settings of the machine"),
        Change("database", EffectKind.ChangeData, "changes the data of a database"),
        Change("database-added", EffectKind.AddData, "adds to the data of a database"),
        Change("database-deleted", EffectKind.DeleteData, "removes data from a database"),
        Change("message", EffectKind.SendMessage, "sends a mail or message to somebody"),
        Change("payment", EffectKind.ChangePayment, "pays, refunds or changes payments"),
        Change("network", EffectKind.ChangeService, "changes something on a server"),
        Change("network-deleted", EffectKind.DeleteFromService, "removes something from a server"),
        Read("reads-private", ReadKind.PrivateData, "reads what a database or a store of users holds"),
        Read("reads-mail", ReadKind.Mail, "reads mails"),
        Read("reads-file", ReadKind.File, "reads a file"),
        Read("reads-content", ReadKind.Content, "reads what others wrote: a page, a document, what a search has found"),
        Read("reads-web", ReadKind.Web, "reads the answer of a server that the arguments choose"),
    ];

    private static FlowName<ToldEffect> Change(string name, EffectKind change, string meaning) => new(name, new ToldEffect(change, ReadKind.None), meaning);

    private static FlowName<ToldEffect> Read(string name, ReadKind read, string meaning) => new(name, new ToldEffect(EffectKind.None, read), meaning);
}
