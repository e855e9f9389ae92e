using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Where text is run: as a command, as code, as a database query.</content>
internal static partial class DotNetFlowSdk
{
    private const string Process = "System.Diagnostics.Process";
    private const string StartInfo = "System.Diagnostics.ProcessStartInfo";
    private const string Assembly = "System.Reflection.Assembly";
    private const string Activator = "System.Activator";
    private const string LoadContext = "System.Runtime.Loader.AssemblyLoadContext";
    private const string Stylesheet = "System.Xml.Xsl.XslCompiledTransform";

    private static SdkRow[] ExecutionRows =>
    [
        .. Sink(SinkKinds.Command, Process, ["Start"], "fileName"),
        Sink(SinkKinds.Command, Process, "Start", "arguments", FlowCondition.Shell, selector: "fileName"),
        .. Sink(SinkKinds.Command, StartInfo, [Ctor], "fileName"),
        Sink(SinkKinds.Command, StartInfo, Ctor, "arguments", FlowCondition.Shell, selector: "fileName"),
        SinkProperty(SinkKinds.Command, StartInfo, "FileName"),
        SinkProperty(SinkKinds.Command, StartInfo, "Arguments"),
        SinkProperty(SinkKinds.Command, StartInfo, "ArgumentList", FlowCondition.Shell, selector: "FileName"),
        SinkProperty(SinkKinds.Command, Process, "StandardInput", FlowCondition.ShellInput),
        Sink(SinkKinds.CommandLine, Process, "Start", "arguments", FlowCondition.Container, selector: "fileName"),
        Sink(SinkKinds.CommandLine, StartInfo, Ctor, "arguments", FlowCondition.Container, selector: "fileName"),
        SinkProperty(SinkKinds.CommandLine, StartInfo, "Arguments", FlowCondition.Container, selector: "FileName"),
        SinkProperty(SinkKinds.CommandLine, StartInfo, "ArgumentList", FlowCondition.Container, selector: "FileName"),
        Parameter(ApiRole.ProcessSettings, Process, "Start", "startInfo"),
        Member(ApiRole.ProcessSettings, Process, "StartInfo"),
        Parameter(ApiRole.ProcessFile, Process, "Start", "fileName"),
        Parameter(ApiRole.ProcessFile, StartInfo, Ctor, "fileName"),
        Member(ApiRole.ProcessFile, StartInfo, "FileName"),
        Parameter(ApiRole.ProcessArguments, Process, "Start", "arguments"),
        Parameter(ApiRole.ProcessArguments, StartInfo, Ctor, "arguments"),
        .. Members(ApiRole.ProcessArguments, StartInfo, "Arguments", "ArgumentList"),

        .. Sink(SinkKinds.Code, Assembly, ["Load"], "rawAssembly"),
        .. Sink(SinkKinds.Code, Assembly, ["Load"], "assemblyString"),
        .. Sink(SinkKinds.Code, Assembly, ["CreateInstance"], "typeName"),
        .. Sink(SinkKinds.Code, Activator, ["CreateInstance", "CreateInstanceFrom"], "typeName"),
        .. Sink(SinkKinds.Code, Activator, ["CreateInstanceFrom"], "assemblyFile"),
        .. Sink(SinkKinds.Code, "System.Type", ["InvokeMember"], "name"),
        Sink(SinkKinds.Code, "System.Type", "GetType", "typeName", FlowCondition.CreatedType),
        Sink(SinkKinds.Code, Assembly, "GetType", "name", FlowCondition.CreatedType),
        Parameter(ApiRole.CreatedType, Activator, "CreateInstance", "type"),
        Parameter(ApiRole.CreatedType, "System.Runtime.CompilerServices.RuntimeHelpers", "GetUninitializedObject", "type"),
        .. Sink(SinkKinds.Code, Assembly, ["LoadFrom", "UnsafeLoadFrom"], "assemblyFile"),
        .. Sink(SinkKinds.Code, Assembly, ["LoadFile"], "path"),
        .. Sink(SinkKinds.Code, LoadContext, ["LoadFromStream"], "assembly"),
        .. Sink(SinkKinds.Code, LoadContext, ["LoadFromAssemblyPath"], "assemblyPath"),
        .. Sink(SinkKinds.Code, "System.Data.DataTable", ["Compute"], "expression"),
        SinkProperty(SinkKinds.Code, "System.Data.DataColumn", "Expression"),
        .. Sink(SinkKinds.Code, Stylesheet, ["Load"], "stylesheet"),
        .. Sink(SinkKinds.Code, Stylesheet, ["Load"], "stylesheetUri"),

        SinkProperty(SinkKinds.Sql, "System.Data.IDbCommand", "CommandText", FlowCondition.Statement, selector: "CommandType"),
        SinkProperty(SinkKinds.Sql, "System.Data.Common.DbBatchCommand", "CommandText", FlowCondition.Statement, selector: "CommandType"),
        Member(ApiRole.NamedCommand, "System.Data.CommandType", "StoredProcedure"),
        Sink(SinkKinds.Sql, "System.Runtime.CompilerServices.FormattableStringFactory", "Create", "format", FlowCondition.QueryFormat),
        Sink(SinkKinds.Sql, "System.Data.Common.DbDataSource", "CreateCommand", "commandText", FlowCondition.Statement, selector: "CommandType"),
    ];
}
