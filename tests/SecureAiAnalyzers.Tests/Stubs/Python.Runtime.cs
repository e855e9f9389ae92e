#nullable enable
#pragma warning disable

namespace Python.Runtime
{
    public class PyObject
    {
    }

    public static class PythonEngine
    {
        public static PyObject Eval(string code, PyObject? globals = null, PyObject? locals = null) => throw null!;
        public static void Exec(string code, PyObject? globals = null, PyObject? locals = null) => throw null!;
        public static int RunSimpleString(string code) => throw null!;
    }
}
