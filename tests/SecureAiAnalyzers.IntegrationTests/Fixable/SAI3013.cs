using Microsoft.Extensions.AI;
using Serilog;

namespace Fixable.SAI3013;

public static class Audit
{
    public static void Write(FunctionCallContent call) =>
        Log.Information("The model called {Tool} with {@Arguments}", call.Name, call.Arguments);
}
