#nullable enable
#pragma warning disable

namespace System.Management.Automation
{
    using System.Collections.Generic;
    using System.Collections.ObjectModel;
    using System.Management.Automation.Runspaces;

    public sealed class PSObject
    {
    }

    public sealed class PowerShell
    {
        public static PowerShell Create() => throw null!;
        public PowerShell AddScript(string script) => throw null!;
        public PowerShell AddScript(string script, bool useLocalScope) => throw null!;
        public PowerShell AddCommand(string cmdlet) => throw null!;
        public PowerShell AddCommand(string cmdlet, bool useLocalScope) => throw null!;
        public PowerShell AddParameter(string parameterName, object value) => throw null!;
        public Collection<PSObject> Invoke() => throw null!;
    }

    public class ScriptBlock
    {
        public static ScriptBlock Create(string script) => throw null!;
    }

    public class CommandInvocationIntrinsics
    {
        public Collection<PSObject> InvokeScript(string script) => throw null!;
        public ScriptBlock NewScriptBlock(string scriptText) => throw null!;
    }

    public class RunspaceInvoke
    {
        public Collection<PSObject> Invoke(string script) => throw null!;
    }
}

namespace System.Management.Automation.Runspaces
{
    using System.Collections.ObjectModel;

    public class Command
    {
    }

    public abstract class Pipeline
    {
        public CommandCollection Commands => throw null!;
    }

    public sealed class CommandCollection : Collection<Command>
    {
        public void AddScript(string scriptContents) => throw null!;
    }

    public abstract class Runspace
    {
        public abstract Pipeline CreatePipeline();
        public abstract Pipeline CreatePipeline(string command);
    }
}
