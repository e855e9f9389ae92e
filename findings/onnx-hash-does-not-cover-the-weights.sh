#!/usr/bin/env bash
# A checksum of an .onnx file says nothing about its weights when they lie in a file beside it.
#
# Packages: Microsoft.ML.OnnxRuntime 1.31.1.
# Behaviour: a model may keep its weights as external data (models over 2 GB always do). InferenceSession(path) reads that
# side file when it loads. With the same .onnx file, and so the same SHA-256, and other bytes in the side file, the same
# input gives another output. Nothing in the runtime compares the two files, and a model loaded by path shows no list of
# the files that it read.
# Why it matters: a program that checks the hash of model.onnx before loading it believes that it runs the reviewed
# model. Hash every file of the model's folder, or convert the model to one file.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.ML.OnnxRuntime" Version="[1.31.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var folder = Directory.CreateTempSubdirectory().FullName;
var model = Path.Combine(folder, "model.onnx");
try
{
    File.WriteAllBytes(model, AddWeight("weights.bin"));
    foreach (var weight in new[] { 10f, -999f })
    {
        File.WriteAllBytes(Path.Combine(folder, "weights.bin"), BitConverter.GetBytes(weight));
        var hash = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(model)));
        using var session = new InferenceSession(model);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("X", new DenseTensor<float>(new float[] { 1 }, [1]))]);
        Console.WriteLine($"side file {weight}: hash of the model {hash[..12]}, 1 gives {results[0].AsTensor<float>()[0]}");
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

// Y = X + W, with W in an external file, written by hand as a protocol buffer.
static byte[] AddWeight(string external) => new Message()
    .Number(1, 8)
    .Nested(8, opset => opset.Text(1, "").Number(2, 13))
    .Nested(7, graph => graph
        .Nested(1, node => node.Text(1, "X").Text(1, "W").Text(2, "Y").Text(4, "Add"))
        .Text(2, "graph")
        .Nested(5, tensor => tensor
            .Number(1, 1)
            .Number(2, 1)
            .Text(8, "W")
            .Nested(13, entry => entry.Text(1, "location").Text(2, external))
            .Number(14, 1))
        .Nested(11, input => Value(input, "X"))
        .Nested(12, output => Value(output, "Y")))
    .ToArray();

static void Value(Message value, string name) => value
    .Text(1, name)
    .Nested(2, type => type.Nested(1, tensor => tensor.Number(1, 1).Nested(2, shape => shape.Nested(1, dimension => dimension.Number(1, 1)))));

sealed class Message
{
    private readonly MemoryStream bytes = new();

    public Message Number(int field, long value)
    {
        Varint((ulong)field << 3);
        Varint((ulong)value);
        return this;
    }

    public Message Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public Message Nested(int field, Action<Message> fill)
    {
        var nested = new Message();
        fill(nested);
        return Bytes(field, nested.ToArray());
    }

    public byte[] ToArray() => bytes.ToArray();

    private Message Bytes(int field, byte[] value)
    {
        Varint(((ulong)field << 3) | 2);
        Varint((ulong)value.Length);
        bytes.Write(value);
        return this;
    }

    private void Varint(ulong value)
    {
        for (; value >= 128; value >>= 7)
        {
            bytes.WriteByte((byte)(value | 128));
        }
        bytes.WriteByte((byte)value);
    }
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
side file 10: hash of the model 8DB541185FFC, 1 gives 11
side file -999: hash of the model 8DB541185FFC, 1 gives -998
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the runtime loads external weights otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
