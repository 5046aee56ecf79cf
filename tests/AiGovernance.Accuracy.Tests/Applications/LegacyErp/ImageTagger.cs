using System;
using System.IO;
using System.Net;
using System.Text;

namespace LegacyErp
{
    public delegate void TagsReceived(object sender, string tags);

    public class ImageTagger
    {
        public const string VisionHost = "https://lemaire-vision.cognitiveservices.azure.com"; // AI: endpoint
        public const string VisionPath = "/vision/v3.2/analyze?visualFeatures=Tags"; // AI: same endpoint

        public event TagsReceived Received;

        public void Begin(string file)
        {
            WebClient client = new WebClient();
            client.Headers.Add("Content-Type", "application/octet-stream");
            client.UploadDataCompleted += new UploadDataCompletedEventHandler(OnCompleted);
            client.UploadDataAsync(new Uri(VisionHost + VisionPath), File.ReadAllBytes(file));
        }

        private void OnCompleted(object sender, UploadDataCompletedEventArgs e)
        {
            if (e.Error == null && Received != null)
            {
                Received(this, Encoding.UTF8.GetString(e.Result));
            }
        }
    }

    public class HuggingFaceClassifier
    {
        private string model = "facebook/bart-large-mnli";

        public string Model
        {
            get { return model; }
            set { model = value; }
        }

        public string Classify(string text)
        {
            string baseUrl = "https://api-inference.huggingface.co/models/"; // AI: endpoint
            WebRequest request = WebRequest.Create(baseUrl + Model);
            request.Method = "POST";
            using (StreamWriter writer = new StreamWriter(request.GetRequestStream()))
            {
                writer.Write(text);
            }

            using (StreamReader reader = new StreamReader(request.GetResponse().GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }
    }
}
