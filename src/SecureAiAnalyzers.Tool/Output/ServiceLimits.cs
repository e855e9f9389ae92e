using System.IO.Compression;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Tells what a code-scanning service would refuse.</summary>
internal static class ServiceLimits
{
    /// <summary>Bytes that a service takes, compressed.</summary>
    private const long MaxCompressed = 10 * 1024 * 1024;

    /// <summary>Warns of a log that is too large.</summary>
    public static void Warn(ToolConsole console, string path, long length, int findings)
    {
        if (findings > CleanLogWriter.MaxResults)
        {
            var runs = (findings + CleanLogWriter.MaxResults - 1) / CleanLogWriter.MaxResults;
            console.Warn($"note: more than {CleanLogWriter.MaxResults} findings are written as {runs} runs, with a category each");
            if (runs > CleanLogWriter.MaxRuns)
                console.Warn($"note: GitHub takes {CleanLogWriter.MaxRuns} runs in one file; make a log of each part of the repository");
        }

        if (length > MaxCompressed && Compressed(path) > MaxCompressed)
            console.Warn($"note: GitHub takes 10 MB of compressed SARIF, and this is more; make a log of each part of the repository");
    }

    private static long Compressed(string path)
    {
        using var counter = new CountingStream();
        using var file = File.OpenRead(path);
        using (var zip = new GZipStream(counter, CompressionLevel.Fastest, leaveOpen: true))
            file.CopyTo(zip);
        return counter.Length;
    }

    /// <summary>Forgets what is written to it.</summary>
    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
